import type { PathLabels } from '../../copy/paths.ts';
import { elementIn } from '../../ui/element-in.ts';
import { printPage } from '../../ui/print-page.ts';

/**
 * Shows the record of a path that was finished at that moment, and takes it away from one that is not. What is typed into
 * its form is written onto it and nowhere else.
 */
export function showRecord(area: HTMLElement, finishedAt: string | undefined, labels: PathLabels) {
	const shown = area.querySelector('[data-record]');
	if (finishedAt === undefined) shown?.remove();
	else if (!shown) area.append(newRecord(area, finishedAt, labels));
}

function newRecord(area: HTMLElement, finishedAt: string, labels: PathLabels): Node {
	const { content } = elementIn<HTMLTemplateElement>(area, '[data-finish]');
	const record = document.importNode(content, true);
	const form = elementIn<HTMLFormElement>(record, 'form');
	elementIn(record, '[data-day]').textContent = new Date(finishedAt).toLocaleDateString('id-ID', {
		dateStyle: 'long',
	});
	for (const input of form.querySelectorAll('input')) {
		const place = elementIn(record, `[data-typed=${input.dataset['field'] ?? ''}]`);
		input.addEventListener('input', () => {
			place.textContent = input.value;
		});
	}
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		// The address can be copied from the sentence: such browsers may have no clipboard either.
		elementIn(form, '[role=status]').textContent = printPage()
			? ''
			: `${labels.notPrinted} ${location.href}`;
	});
	return record;
}
