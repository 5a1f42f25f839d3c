/*
 * What a result needs only where it is downloaded, or where it cannot be printed. It is fetched when asked for, so that a
 * mirror stays light.
 */
import type { VNode } from 'preact';
import { scoreValues } from '../../../core/assessment/score.ts';
import type { Attempt } from '../../../core/device/attempt.ts';
import { dayOf } from '../../../core/device/days.ts';
import { drawLetterProfile } from '../../../ui/draw-letter-profile.ts';
import { formatDay } from '../../../ui/format.ts';
import { saveFile } from '../../../ui/save-file.ts';
import { SaveNote } from '../../../ui/SaveNote.tsx';
import { fill } from '../../../ui/text.ts';
import type { ResultProps } from '../props.ts';
import { resultText } from './result-text.ts';

interface Props extends ResultProps {
	attempt: Attempt;
}

/** What is shown after a result was to be kept. */
export interface Kept {
	/** What came of it, in a sentence. */
	said: string;
	/** The result as text, to be copied. */
	text?: VNode;
}

/** What is shown where the browser gives no sign of printing. */
export function withoutPaper(props: Props): Kept {
	return { said: props.labels.notPrinted, text: asText(props) };
}

/** Hands the picture of the seven values to the browser. */
export async function savePicture(props: Props): Promise<Kept> {
	const { attempt, instruments, values, labels } = props;
	const title = fill(labels.heading, { title: instruments[attempt.instrument].title });
	const note = `${formatDay(attempt.finishedAt)}. ${labels.greyscaleNote}`;
	const picture =
		'scores' in attempt &&
		(await drawLetterProfile(scoreValues(attempt.scores), values, title, note));
	if (!picture) return { said: labels.pngFailed, text: asText(props) };
	const name = fill(labels.pngFile, { date: dayOf(new Date(attempt.finishedAt)) });
	return saveFile(picture, name).downloads
		? { said: fill(labels.pngAsked, { name }) }
		: { said: fill(labels.pngRefused, { name }), text: asText(props) };
}

function asText(props: Props): VNode {
	const { asText: labels } = props.labels;
	const text = resultText(props.attempt, props);
	return <SaveNote saved={{ name: '', downloads: false, text }} labels={labels} />;
}
