import { isDecided } from '../../core/device/reading-progress.ts';
import { decide, readingProgress } from '../../stores/reading-progress.ts';
import { elementIn } from '../../ui/element-in.ts';
import { choiceInAddress } from './address-choice.ts';

/**
 * Turns the choices of a case, which unfold one by one, into a question: choose first, then read what comes of that
 * choice and of the others. The unfolding elements themselves are moved, so that every word stands in the page once.
 */
export function chooseFirst(area: HTMLElement) {
	const id = area.dataset['case'] ?? '';
	const section = elementIn(area, '[data-choices]');
	const folds = [...section.querySelectorAll('details')];
	const help = elementIn(section, '[data-help]');
	const template = elementIn<HTMLTemplateElement>(section, 'template');
	template.replaceWith(template.content);
	const form = elementIn<HTMLFormElement>(section, 'form');
	const status = elementIn(section, '[role=status]');
	const result = elementIn(section, '[data-result]');
	const first = elementIn(section, '[data-first]');
	const again = elementIn(section, '.again');
	const opening = area.querySelectorAll<HTMLDetailsElement>('[data-opens]');
	const branches = area.querySelectorAll<SVGElement>('[data-branch]');

	addOptions(form, folds);
	mark(form, choiceInAddress(location.hash, folds.length));
	if (isDecided(readingProgress.read(), id)) help.textContent = help.dataset['again'] ?? '';

	function show(stage: 'asking' | 'telling') {
		for (const fold of opening) fold.open = stage === 'telling';
		area.dataset['stage'] = stage;
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
		const others = folds.filter((fold) => fold !== chosen);
		// The apt one comes after one's own.
		again.before(chosen, ...others.filter(isApt), ...others.filter((fold) => !isApt(fold)));
		for (const [place, fold] of folds.entries()) {
			const mine = fold === chosen;
			fold.classList.toggle('mine', mine);
			fold.open = mine || isApt(fold);
			swap(elementIn(fold, '[data-whose]'), mine);
			branches[place]?.toggleAttribute('data-mine', mine);
		}
		first.hidden = before === undefined || before === index;
		folds[before ?? -1]?.lastElementChild?.append(first);
		show('telling');
		const noted = before === undefined && works ? status.dataset['noted'] : '';
		// The verdict stands on the choice below, so that here only who listens needs it.
		const verdict = document.createElement('span');
		verdict.className = 'sr-only';
		verdict.textContent = `${textOf(elementIn(chosen, 'strong'))}. `;
		status.replaceChildren(verdict, noted ?? '');
		status.toggleAttribute('data-heard', !noted);
		moveTo(result, section);
	}

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const chosen = form.querySelector<HTMLInputElement>(':checked');
		answer(Number(chosen?.value ?? -1));
	});
	again.addEventListener('click', () => {
		form.reset();
		status.textContent = '';
		again.before(...folds);
		show('asking');
		elementIn(form, 'input').focus();
	});
	show('asking');
}

/** Repeats the form's one option for each choice. */
function addOptions(form: HTMLFormElement, folds: readonly HTMLDetailsElement[]) {
	const option = elementIn(form, 'label');
	for (const [index, fold] of folds.entries()) {
		const label = option.cloneNode(true) as HTMLElement;
		elementIn<HTMLInputElement>(label, 'input').value = String(index);
		elementIn(label, 'b').textContent = textOf(elementIn(fold, 'b'));
		elementIn(label, 'span').textContent = textOf(elementIn(fold, '[data-text]'));
		option.before(label);
	}
	option.remove();
}

/** Marks a choice without giving it as the answer. */
function mark(form: HTMLFormElement, place: number | undefined) {
	const input = form.querySelectorAll('input')[place ?? -1];
	if (input) input.checked = true;
}

const isApt = ({ dataset }: HTMLElement) => dataset['rating'] === 'apt';

/** Names a choice as the reader's own, or as one of the others. */
function swap(name: HTMLElement, mine: boolean) {
	name.dataset['other'] ??= textOf(name);
	name.textContent = (mine ? name.dataset['whose'] : name.dataset['other']) ?? '';
}

/** Moves the focus to what comes next, and scrolls to the question above it. */
function moveTo(next: HTMLElement, section: HTMLElement) {
	next.focus({ preventScroll: true });
	section.scrollIntoView();
}

const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
