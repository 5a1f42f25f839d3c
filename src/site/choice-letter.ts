/** The letter by which a choice of a case is called, by its place from 0: A, B, C or D. */
export const choiceLetter = (place: number): string => String.fromCharCode(65 + place);
