import { isDecided } from '../../core/device/reading-progress.ts';
import { decide, readingProgress } from '../../stores/reading-progress.ts';
import { elementIn } from '../../ui/element-in.ts';

/**
 * Turns the choices of a case, which unfold one by one, into a question: choose first, then read what comes of that
 * choice and of the others. The unfolding elements themselves are moved, so that every word stands in the page once.
 */
export function chooseFirst(section: HTMLElement) {
	const id = section.dataset['case'] ?? '';
	const folds = [...section.querySelectorAll<HTMLDetailsElement>(':scope > details')];
	const help = elementIn(section, '[data-help]');
	const template = elementIn<HTMLTemplateElement>(section, 'template');
	template.replaceWith(template.content);
	const form = elementIn<HTMLFormElement>(section, 'form');
	const status = elementIn(section, '[role=status]');
	const outcome = elementIn(section, '[data-outcome]');
	const mine = elementIn(outcome, '[data-mine]');
	const others = elementIn(outcome, '[data-others]');
	const first = elementIn(outcome, '[data-first]');

	addOptions(form, folds);
	// The rule is folded for readers without a script; with one it appears with the outcome, and then open.
	elementIn<HTMLDetailsElement>(section, '[data-rule] details').open = true;
	if (isDecided(readingProgress.read(), id)) help.textContent = help.dataset['again'] ?? '';

	function ask() {
		outcome.before(...folds);
		section.dataset['stage'] = 'asking';
	}

	function answer(index: number) {
		const chosen = folds[index];
		if (!chosen) {
			status.textContent = status.dataset['none'] ?? '';
			moveTo(elementIn(form, 'input'), section);
			return;
		}
		const before = readingProgress.read().cases[id];
		const works = decide(id, index);
		mine.after(chosen);
		others.after(...folds.filter((fold) => fold !== chosen));
		for (const fold of folds) fold.open = true;
		first.hidden = before === undefined || before === index;
		folds[before ?? -1]?.append(first);
		section.dataset['stage'] = 'telling';
		const noted = before === undefined && works ? status.dataset['noted'] : '';
		status.textContent = `${textOf(mine)}: ${textOf(elementIn(chosen, '[data-word]'))}. ${noted ?? ''}`;
		moveTo(mine, section);
	}

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const chosen = form.querySelector<HTMLInputElement>(':checked');
		answer(Number(chosen?.value ?? -1));
	});
	elementIn(outcome, 'button').addEventListener('click', () => {
		form.reset();
		status.textContent = '';
		ask();
		elementIn(form, 'input').focus();
	});
	ask();
}

/** Repeats the form's one option for each choice. */
function addOptions(form: HTMLFormElement, folds: readonly HTMLDetailsElement[]) {
	const option = elementIn(form, 'label');
	for (const [index, fold] of folds.entries()) {
		const label = option.cloneNode(true) as HTMLElement;
		elementIn<HTMLInputElement>(label, 'input').value = String(index);
		elementIn(label, 'span').textContent = textOf(elementIn(fold, 'summary'));
		option.before(label);
	}
	option.remove();
}

/** Moves the focus to what comes next, and scrolls to the question above it. */
function moveTo(next: HTMLElement, section: HTMLElement) {
	next.focus({ preventScroll: true });
	section.scrollIntoView();
}

const textOf = (element: Element) => element.textContent.trim();
