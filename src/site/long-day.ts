import { dateFormat } from '../ui/format.ts';

const format = dateFormat({ dateStyle: 'long', timeZone: 'UTC' });

/** A day as Indonesian prose has it, its day and month on one line: 24 November 2026. */
export const longDay = (day: Date): string => format(day.toISOString());
