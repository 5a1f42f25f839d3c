import type { PathLabels } from '../../copy/paths.ts';
import { progressIn } from '../../core/device/path-progress.ts';
import { type PathState, pathState } from '../../core/device/path-state.ts';
import { followStorage } from '../../stores/kept.ts';
import { knownOfPath } from '../../stores/known-of-path.ts';
import { begin, finish, pathsProgress, tick } from '../../stores/path-progress.ts';
import { elementIn } from '../../ui/element-in.ts';
import { showCard } from './show-card.ts';
import { showRecord } from './show-record.ts';
import { stepsIn } from './steps.ts';

/** Shows on the page of a learning path how far somebody is, takes the ticks, and shows the record once all is done. */
export function followPath(area: HTMLElement) {
	const id = area.dataset['path'] ?? '';
	const labels = JSON.parse(area.dataset['labels'] ?? '') as PathLabels;
	const steps = stepsIn(area);

	function show() {
		const state = pathState(steps, knownOfPath(id));
		// The moment it was finished is on the record.
		finish(id, state.next === undefined);
		for (const [index, { row }] of steps.entries())
			showStep(row, state.steps[index] ?? 'open', labels);
		showCard(area, state, labels);
		showRecord(area, progressNow()?.finishedAt, labels);
	}

	const progressNow = () => progressIn(pathsProgress.read(), id);

	/** Opens the session in the address, or the one the path was opened with before. Only then is what reads it fetched. */
	async function openSession() {
		if (!/^#(%23)?sesi/.test(location.hash) && progressNow()?.session === undefined) return;
		try {
			(await import('./show-session.ts')).openSession(area, id, labels);
		} catch {
			// There is no network, or the site has changed since the page was opened.
			elementIn(area, '[data-status]').textContent = labels.noSession;
		}
		show();
	}

	/** Says so where the browser refused to keep what was done. */
	function sayKept(isKept: boolean) {
		elementIn(area, '[data-status]').textContent = isKept ? '' : labels.notKept;
	}

	area.addEventListener('change', ({ target }) => {
		const row = (target as Element).closest<HTMLElement>('[data-step]');
		if (!row) return;
		sayKept(tick(id, row.dataset['step'] ?? '', (target as HTMLInputElement).checked));
		show();
	});
	area.addEventListener('click', ({ target }) => {
		if ((target as Element).closest('[data-step] a, [data-go]')) begin(id);
	});

	show();
	void openSession();
	addEventListener('hashchange', () => void openSession());
	followStorage(show);
}

function showStep(row: HTMLElement, state: PathState['steps'][number], labels: PathLabels) {
	const isDone = state === 'known' || state === 'ticked';
	row.dataset['state'] = state;
	elementIn(row, '[data-words]').textContent = isDone
		? labels.done
		: state === 'next'
			? labels.next
			: '';
	const box = row.querySelector('input');
	if (box) box.checked = state === 'ticked';
}
