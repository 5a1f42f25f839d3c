/** Where the minutes of a plan begin on its page. */
export const minutesId = 'menit';
