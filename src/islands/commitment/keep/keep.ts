/* What makes the files of a card. It is fetched when asked for, so that the page stays light. */
import { commitmentCalendar } from '../../../core/device/calendar.ts';
import { checkDays, dayOfCheck } from '../../../core/device/commitment.ts';
import { type Saved, saveFile, saveText } from '../../../ui/save-file.ts';
import { fill } from '../../../ui/text.ts';
import { trainingOf } from '../parts.tsx';
import type { KeepProps } from '../props.ts';
import { drawCard } from './draw-card.ts';

/** Hands the days of looking back to the browser as a calendar file, without a sentence and a name. */
export function saveCalendar(props: KeepProps): Saved {
	const { current, labels, links, address } = props;
	const events = checkDays.flatMap((day) => {
		const training = trainingOf(props, current.plans, day);
		if (!training) return [];
		const { question, case: exercise } = training;
		const at = new URL(`${links.cases}${exercise.id}/`, address).href;
		return {
			id: `${current.id}-${day}`,
			day: dayOfCheck(current, day),
			summary: fill(labels.event.summary, { day }),
			description: [
				fill(labels.event.question, { question }),
				fill(labels.event.exercise, { title: exercise.title, address: at }),
				fill(labels.event.return, { address }),
			].join('\n'),
			url: address,
		};
	});
	const text = commitmentCalendar(events, new Date().toISOString());
	const name = fill(labels.card.calendarFile, { date: current.startedOn });
	return saveText(text, 'text/calendar;charset=utf-8', name);
}

/** Hands a picture of the card to the browser; null where it cannot be drawn. */
export async function saveCard(props: KeepProps): Promise<Saved | null> {
	const picture = await drawCard(props);
	const name = fill(props.labels.card.pngFile, { date: props.current.startedOn });
	return picture && saveFile(picture, name);
}
