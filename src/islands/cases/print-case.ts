import { elementIn } from '../../ui/element-in.ts';
import { printPage } from '../../ui/print-page.ts';

/** Two buttons that print the case of a page: as a question, whatever was answered here, or with all its verdicts. */
export function printCase(buttons: HTMLElement) {
	const area = elementIn(document, '[data-case]');
	const status = elementIn(buttons, '[role=status]');
	for (const button of buttons.querySelectorAll('button'))
		button.addEventListener('click', () => {
			const restore = button.hasAttribute('data-with-key') ? showKey(area) : hideOutcome(area);
			addEventListener('afterprint', restore, { once: true });
			const printed = printPage();
			if (!printed) restore();
			// The address can be copied from the sentence: such browsers may have no clipboard either.
			status.textContent = printed ? '' : `${status.dataset['notPrinted'] ?? ''} ${location.href}`;
		});
}

/** Shows all verdicts on paper, and gives what takes that back. */
function showKey({ dataset }: HTMLElement) {
	dataset['key'] = '';
	return () => {
		delete dataset['key'];
	};
}

/** Hides what was told with the outcome, puts the choices back in order, and gives what takes that back. */
function hideOutcome(area: HTMLElement) {
	const stage = area.dataset['stage'];
	const folds = [...area.querySelectorAll<HTMLDetailsElement>('.verdict')];
	const opened = [...area.querySelectorAll<HTMLDetailsElement>('details[open]')];
	const place = (order: readonly HTMLElement[]) => elementIn(area, '.again').before(...order);
	for (const fold of opened) fold.open = false;
	place(folds.toSorted((a, b) => letterOf(a).localeCompare(letterOf(b))));
	area.dataset['stage'] = 'asking';
	return () => {
		for (const fold of opened) fold.open = true;
		place(folds);
		area.dataset['stage'] = stage;
	};
}

const letterOf = (fold: HTMLElement) => elementIn(fold, 'b').textContent;
