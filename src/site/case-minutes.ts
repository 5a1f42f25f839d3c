/** How long a case takes: to read it, choose, and read what follows. Said alike on its page, at home and in the learning paths. */
export const caseMinutes = 3;
