import { figureCopy } from '../copy/index-page.ts';
import { valueIds } from '../core/values.ts';
import type { Figure } from '../schemas/figure.ts';
import { getFigures } from './content.ts';

/** Published results by year, the national one first and then agencies by name. */
export async function getOrderedFigures(): Promise<Figure[]> {
	const place = ({ id }: Figure) => (id.startsWith('nasional-') ? 0 : 1);
	return (await getFigures()).sort(
		(a, b) => a.year - b.year || place(a) - place(b) || a.agency.localeCompare(b.agency, 'id'),
	);
}

/** Whether all seven value scores of a result were published. */
export function isComplete({ values }: Figure): boolean {
	return valueIds.every((id) => values?.[id] !== undefined);
}

const numbers = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 });

/** A published number as it is read, or the word for one that was not published. */
export function show(number: number | null | undefined): string {
	return typeof number === 'number' ? numbers.format(number) : figureCopy.none;
}
