const format = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as Indonesian prose has it: 24 November 2026. */
export const longDay = (day: Date): string => format.format(day);
