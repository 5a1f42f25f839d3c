/** The scores at which a chart draws a line: the ends of the scale and where the levels begin. */
export const scaleMarks = [0, 50, 75, 100] as const;
