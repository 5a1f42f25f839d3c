import { pickCase } from './pick-case.ts';
import { readingProgress } from '../../stores/reading-progress.ts';
import { part } from '../../ui/part.ts';
import { askedInAddress, inAddress, isAskedFor } from './in-address.ts';

/** Shows one case of the list by chance, of those the address asks for. */
export function randomCase(area: HTMLElement) {
	const cases = [...area.querySelectorAll<HTMLElement>('[data-tempat]')];
	const dataset = part(area, '[data-dataset]');
	const go = part<HTMLAnchorElement>(area, '[data-go]');
	const wordsOf = (name: string) => cases.map(({ dataset }) => dataset[name] ?? '');
	const asked = askedInAddress({ nilai: wordsOf('nilai'), tempat: wordsOf('tempat') });
	const asIfAsked = cases.filter((entry) => isAskedFor(entry, asked));
	const wanted = asIfAsked.length > 0 ? asIfAsked : cases;
	let last: string | undefined;

	function show() {
		const ids = wanted.map(({ dataset }) => dataset['id'] ?? '');
		const pick = pickCase(ids, readingProgress.read(), Math.random(), last);
		if (!pick) return;
		last = pick.id;
		for (const entry of cases) {
			entry.hidden = entry.dataset['id'] !== last;
			if (!entry.hidden) go.href = part<HTMLAnchorElement>(entry, 'a').href;
		}
		const words = asIfAsked.length === 0 ? 'none' : pick.allDecided ? 'decided' : 'open';
		dataset.textContent = (dataset.dataset[words] ?? '').replace('{n}', String(pick.from));
		area.dataset['ready'] = '';
	}

	part<HTMLAnchorElement>(area, '[data-back]').search = inAddress(asked);
	part(area, 'button').addEventListener('click', show);
	show();
}
