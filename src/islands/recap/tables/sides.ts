import type { RecapTableLabels } from '../../../copy/recap-tables.ts';

/** What the two sides of a comparison are called: two waves, or two classes. */
export type SideNames = Record<'first' | 'second', string>;

interface Given {
	sides?: SideNames | undefined;
	labels: { tables: Pick<RecapTableLabels, 'sides'> };
}

/** The names of the two sides. */
export const sidesOf = ({ sides, labels }: Given): SideNames => sides ?? labels.tables.sides;
