import type { PathStep } from '../../core/device/path-state.ts';
import { elementIn } from '../../ui/element-in.ts';

/** A step as it stands on the page. */
export interface StepOnPage extends PathStep {
	row: HTMLElement;
	title: string;
	/** Its link; a reflection has none, and is found by its id. */
	link: HTMLAnchorElement | null;
}

/** The steps of the path on a page, in order. */
export function stepsIn(area: HTMLElement): StepOnPage[] {
	return [...area.querySelectorAll<HTMLElement>('[data-step]')].map((row) => ({
		row,
		key: row.dataset['step'] ?? '',
		minutes: Number(row.dataset['minutes']),
		title: elementIn(row, '[data-title]').textContent,
		link: row.querySelector('a'),
	}));
}
