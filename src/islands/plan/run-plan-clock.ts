import { elementIn } from '../../ui/element-in.ts';
import { inputTime, minuteOfDay, stepAt, wallTime } from './plan-clock.ts';

/** Writes the time of the wall clock beside each step of a plan, and marks the step that is going on. */
export function runPlanClock(plan: HTMLElement) {
	const start = elementIn<HTMLInputElement>(plan, 'input[type=time]');
	const steps = [...plan.querySelectorAll<HTMLElement>('[data-from]')];
	const froms = steps.map(({ dataset }) => Number(dataset['from']));
	// The last entry is the end of the session.
	const ends = froms.slice(1);

	function show() {
		const from = minuteOfDay(start.value);
		const current = from === undefined ? undefined : stepAt(from, minuteNow(), ends);
		for (const [index, step] of steps.entries()) {
			elementIn(step, 'time').textContent =
				from === undefined ? '' : wallTime(from + (froms[index] ?? 0));
			step.ariaCurrent = index === current ? 'step' : null;
		}
	}

	function begin(minute: number | undefined) {
		start.value = minute === undefined ? '' : inputTime(minute);
		show();
	}

	start.addEventListener('input', () => {
		keep(start.value);
		show();
	});
	elementIn(plan, 'button').addEventListener('click', () => {
		begin(minuteNow());
		keep(start.value);
	});
	// A phone that slept shows the right step as soon as it is looked at.
	document.addEventListener('visibilitychange', show);
	setInterval(show, 10_000);
	begin(minuteOfDay(kept()));
}

/** The start is kept in this tab, so that a reload in the middle of a session does not lose it. */
const key = 'cermin:plan-start:v1';

function keep(time: string) {
	try {
		sessionStorage.setItem(key, time);
	} catch {
		// Without storage it lasts until the reload.
	}
}

function kept(): string {
	try {
		return sessionStorage.getItem(key) ?? '';
	} catch {
		// Blocked storage throws on the mere mention of it.
		return '';
	}
}

function minuteNow(): number {
	const now = new Date();
	return now.getHours() * 60 + now.getMinutes();
}
