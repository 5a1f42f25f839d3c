const minutesOfDay = 24 * 60;

/** The minute of the day that a time of an input names, `08:30` → 510; undefined where it names none. */
export function minuteOfDay(time: string): number | undefined {
	const [, hour, minute] = /^(\d{2}):([0-5]\d)/.exec(time) ?? [];
	const found = Number(hour) * 60 + Number(minute);
	return found < minutesOfDay ? found : undefined;
}

/** A minute of the day as the wall clock shows it, `08.30`; the next day begins anew. */
export function wallTime(minute: number): string {
	const [hour, rest] = [Math.floor(minute / 60) % 24, minute % 60];
	return `${pad(hour)}.${pad(rest)}`;
}

/** A minute of the day as an input takes it, `08:30`. */
export function inputTime(minute: number): string {
	return wallTime(minute).replace('.', ':');
}

/**
 * The step a session is in, by its place; undefined before it begins and after it ends.
 * @param ends The minutes at which the steps end, counted from the start, in order.
 */
export function stepAt(start: number, now: number, ends: readonly number[]): number | undefined {
	// A session that began before midnight goes on after it.
	const gone = (now - start + minutesOfDay) % minutesOfDay;
	const index = ends.findIndex((end) => gone < end);
	return index < 0 ? undefined : index;
}

const pad = (number: number) => String(number).padStart(2, '0');
