import { figureCopy } from '../copy/index-page.ts';
import { valueIds } from '../core/values/values.ts';
import type { Figure } from '../schemas/figure.ts';
import { getFigures, getIdentity } from './content.ts';

/** Published results by year, the national one first and then agencies by name. */
export async function getOrderedFigures(): Promise<Figure[]> {
	const place = (figure: Figure) => (isNational(figure) ? 0 : 1);
	return (await getFigures()).sort(
		(a, b) => a.year - b.year || place(a) - place(b) || a.agency.localeCompare(b.agency, 'id'),
	);
}

/** The latest published index of the agency that runs this copy of the site, if there is one. */
export async function getOwnFigure(): Promise<Figure | undefined> {
	const { agency } = await getIdentity();
	return (await getOrderedFigures()).findLast(
		(figure) => figure.implementation !== null && agency.endsWith(figure.agency),
	);
}

/** Whether a result is that of the whole country. */
export const isNational = ({ id }: Figure) => id.startsWith('nasional-');

/** Whether all seven value scores of a result were published. */
export function isComplete({ values }: Figure): boolean {
	return valueIds.every((id) => values?.[id] !== undefined);
}

const counts = new Intl.NumberFormat('id-ID');
const scores = new Intl.NumberFormat('id-ID', {
	minimumFractionDigits: 1,
	maximumFractionDigits: 2,
});

type Published = number | null | undefined;

/** A published score as it is read: with its decimals, at least one, unless the source rounds to whole numbers. */
export function showScore(score: Published, rounded = false): string {
	return show(score, rounded ? counts : scores);
}

/** A published number of people, or the word for one that was not published. */
export function showCount(count: Published): string {
	return show(count, counts);
}

const show = (number: Published, format: Intl.NumberFormat) =>
	typeof number === 'number' ? format.format(number) : figureCopy.none;
