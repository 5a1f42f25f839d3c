import type { ClassSize, ClassWave } from '../../core/survey/class-sizes.ts';
import type { SelectionView } from '../../core/survey/selection.ts';

/**
 * For which class those who have handed in are counted: the one the page was opened for, the one whose recap is chosen, or
 * one picked here, by its name from `classNameOf`.
 */
export type Counted = 'asked' | 'shown' | { picked: string };

/** A class in one wave in one text, as the value of an option. */
export const classNameOf = ({ session, wave }: ClassWave) => `${session} ${wave}`;

interface Classes {
	/** Those with codes, met last first. */
	classSizes: readonly ClassSize[];
	/** The one the page was opened for. */
	asked: ClassWave | undefined;
	/** The choice of results to show. */
	view: SelectionView | undefined;
}

/** The classes that can be counted, the one the page was opened for first, though nobody has handed in yet. */
export function classesToCount({ classSizes, asked }: Omit<Classes, 'view'>): ClassSize[] {
	if (!asked) return [...classSizes];
	const isAsked = (one: ClassWave) => classNameOf(one) === classNameOf(asked);
	const own = classSizes.find(isAsked) ?? { session: asked.session, wave: asked.wave, n: 0 };
	return [own, ...classSizes.filter((one) => !isAsked(one))];
}

/**
 * The class that is counted; of two waves shown the later, whose codes are coming in. The one asked for stands in for a
 * choice that names no single class, and the one met last for both.
 */
export function countedClass(counted: Counted, classes: Classes): ClassSize | undefined {
	const { view, asked } = classes;
	const all = classesToCount(classes);
	const shown = view?.session !== undefined &&
		view.other === undefined && { session: view.session, wave: view.later ?? view.wave };
	const find = (name: string | false | undefined) =>
		name ? all.find((one) => classNameOf(one) === name) : undefined;
	const askedName = asked && classNameOf(asked);
	const shownName = shown && classNameOf(shown);
	const names =
		typeof counted === 'object'
			? [counted.picked, askedName, shownName]
			: counted === 'shown'
				? [shownName, askedName]
				: [askedName, shownName];
	return names.map(find).find(Boolean) ?? all[0];
}
