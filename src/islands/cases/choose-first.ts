import { isDecided } from '../../core/device/reading-progress.ts';
import { decide, readingProgress } from '../../stores/reading-progress.ts';
import { part } from '../../ui/part.ts';

/**
 * Turns the choices of a case, which unfold one by one, into a question: choose first, then read what comes of that
 * choice and of the others. The folds themselves are moved, so that every word stands in the page once.
 */
export function chooseFirst(section: HTMLElement) {
	const id = section.dataset['case'] ?? '';
	const folds = [...section.querySelectorAll<HTMLDetailsElement>(':scope > details')];
	const help = part(section, '[data-help]');
	const template = part<HTMLTemplateElement>(section, 'template');
	template.replaceWith(template.content);
	const form = part<HTMLFormElement>(section, 'form');
	const status = part(section, '[role=status]');
	const outcome = part(section, '[data-outcome]');
	const mine = part(outcome, '[data-mine]');
	const others = part(outcome, '[data-others]');
	const first = part(outcome, '[data-first]');

	const option = part(form, 'label');
	for (const [index, fold] of folds.entries()) {
		const label = option.cloneNode(true) as HTMLElement;
		part<HTMLInputElement>(label, 'input').value = String(index);
		part(label, 'span').textContent = words(part(fold, 'summary'));
		option.before(label);
	}
	option.remove();
	// Its fold was for those without a script; this one shows it with the outcome.
	part<HTMLDetailsElement>(section, '[data-rule] details').open = true;
	if (isDecided(readingProgress.read(), id)) help.textContent = help.dataset['again'] ?? '';

	function ask() {
		outcome.before(...folds);
		section.dataset['stage'] = 'asking';
	}

	function tell(index: number) {
		const chosen = folds[index];
		if (!chosen) {
			status.textContent = status.dataset['none'] ?? '';
			show(part(form, 'input'));
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
		status.textContent = `${words(mine)}: ${words(part(chosen, '[data-word]'))}. ${noted ?? ''}`;
		show(mine);
	}

	/** Goes to what comes next, with the question and how it stands on top. */
	function show(next: HTMLElement) {
		next.focus({ preventScroll: true });
		section.scrollIntoView();
	}

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const chosen = form.querySelector<HTMLInputElement>(':checked');
		tell(Number(chosen?.value ?? -1));
	});
	part(outcome, 'button').addEventListener('click', () => {
		form.reset();
		status.textContent = '';
		ask();
		part(form, 'input').focus();
	});
	ask();
}

const words = (element: Element) => element.textContent.trim();
