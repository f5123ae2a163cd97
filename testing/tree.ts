/** What the browser tells assistive technology about an element, against a reviewed file. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { Harness } from './harness.js';

interface Trees {
  readonly found: string;
  readonly reviewed: string;
}

/** Role, name and order of everything in `harness` must equal the reviewed file `name`. */
export async function expectTree({ element }: Harness, name: string): Promise<void> {
  element.id = 'tree';
  const { found, reviewed } = await executeServerCommand<Trees, object>('accessibility-tree', {
    selector: '#tree',
    name,
  });
  element.removeAttribute('id');
  expect(found.split('\n').length).to.be.greaterThan(6);
  expect(found).to.equal(reviewed);
}
