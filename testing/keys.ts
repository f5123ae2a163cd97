/** Keys as a person presses them, the same in every browser. */
import { sendKeys } from '@web/test-runner-commands';

const CODES: Readonly<Record<string, string>> = { Space: ' ' };

export async function press(key: string): Promise<void> {
  await sendKeys({ press: CODES[key] ?? key });
}

/** Shift and Tab: one stop back. */
export async function pressShiftTab(): Promise<void> {
  await sendKeys({ down: 'Shift' });
  await press('Tab');
  await sendKeys({ up: 'Shift' });
}
