import type { PathLabels } from '../../copy/paths.ts';
import type { PathState } from '../../core/device/path-state.ts';
import { isDone } from '../../core/device/reading-progress.ts';
import { readingProgress } from '../../stores/reading-progress.ts';
import { elementIn } from '../../ui/element-in.ts';
import { fill } from '../../ui/text.ts';
import { type StepOnPage, stepsIn } from './steps.ts';

/** Shows how far somebody is in a path: the seven tiles, the minutes, and the next step with its button. */
export function showCard(area: HTMLElement, state: PathState, labels: PathLabels) {
	const card = elementIn(area, '[data-card]');
	const steps = stepsIn(area);
	const next = state.next === undefined ? undefined : steps[state.next];
	const total = steps.reduce((sum, { minutes }) => sum + minutes, 0);
	const write = (name: string, text: string) => {
		elementIn(card, `[data-${name}]`).textContent = text;
	};

	showTiles(card, steps, state, labels);
	write('progress', fill(labels.progress, { done: state.minutesDone, total }));
	write('left', next ? fill(labels.left, { n: total - state.minutesDone }) : labels.nothingLeft);
	elementIn(card, '[data-bar]').setAttribute('width', String(state.minutesDone));
	write(
		'next',
		next ? fill(labels.upNext, { title: next.title, n: next.minutes }) : labels.allDone,
	);
	write('go-words', !next ? labels.toRecord : state.minutesDone > 0 ? labels.goOn : labels.start);
	write('go-title', next ? `: ${next.title}` : '');
	elementIn<HTMLAnchorElement>(card, '[data-go]').href = next ? hrefOf(next) : '#selesai';
}

const hrefOf = ({ link, row }: StepOnPage) => link?.href ?? `#${row.id}`;

/**
 * A tile is filled once the guide of its value was read, as a step here or elsewhere; in a path without that guide, once all
 * steps about the value are done. It is framed while the next step is about the value.
 */
function showTiles(
	card: HTMLElement,
	steps: readonly StepOnPage[],
	state: PathState,
	labels: PathLabels,
) {
	const reading = readingProgress.read();
	const isStepDone = (step: StepOnPage) =>
		['known', 'ticked'].includes(state.steps[steps.indexOf(step)] ?? '');
	const nextValue = steps[state.next ?? -1]?.row.dataset['value'];
	for (const tile of card.querySelectorAll<HTMLElement>('[data-tile]')) {
		const value = tile.dataset['tile'] ?? '';
		const guide = `nilai/${value}`;
		const about = steps.filter(({ row }) => row.dataset['value'] === value);
		const guides = about.filter(({ key }) => key === guide || key === `${guide}#satu-menit`);
		const wanted = guides.length > 0 ? guides : about;
		const isRead =
			isDone(reading, guide) || (wanted.length > 0 && wanted.every((step) => isStepDone(step)));
		const stands = isRead ? 'read' : value === nextValue ? 'next' : 'unread';
		tile.dataset['state'] = stands;
		const words = elementIn(tile, '[data-words]');
		words.textContent = `${words.dataset['words'] ?? ''}, ${labels[stands]}`;
	}
}
