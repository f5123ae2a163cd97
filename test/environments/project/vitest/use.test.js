import { expect, test } from 'vitest';
import 'oab-elements/define';
import { useAll, wentOn } from '../use.js';

test('every element mounts, goes on, moves and leaves', async () => {
  expect(wentOn(await useAll(document))).toBe(true);
}, 60_000);
