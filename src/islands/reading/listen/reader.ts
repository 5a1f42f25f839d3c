import { findVoice } from './find-voice.ts';
import { bringIntoView, isInView, mark } from './mark.ts';
import { readBlocks } from './read-blocks.ts';
import { type Sentence, sentencesIn } from './sentences.ts';

export type ReaderState = 'off' | 'reading' | 'paused' | 'failed';

/** Where to go from the sentence that was read last: back, nowhere, on. */
type Step = -1 | 0 | 1;

/**
 * Reads the page aloud, a sentence at a time: browsers stop in the middle of what is long, and on some a pause ends what is
 * being said, so that after one the sentence begins again. What the page shows is looked up for each sentence: what is
 * unfolded meanwhile is read too. `show` is told each new state.
 */
export function makeReader(show: (state: ReaderState) => void) {
	let state: ReaderState = 'off';
	/** The sentence being read, or read last. */
	let current: Range | undefined;
	/** What the browser is saying. Held, for some browsers forget to tell the end of what nothing holds. */
	let utterance: SpeechSynthesisUtterance | undefined;
	/** Where the reader wants to go once the browser has fallen silent. */
	let wanted: Step | undefined;

	function become(next: ReaderState) {
		state = next;
		if (next !== 'reading') speechSynthesis.cancel();
		if (next === 'off') {
			current = undefined;
			mark();
		}
		show(next);
	}

	/** Goes on from the current sentence. What is said in the same breath as a silencing is lost, so it waits for its end. */
	function go(step: Step) {
		become('reading');
		const { speaking, pending } = speechSynthesis;
		if (utterance && (speaking || pending)) {
			wanted = step;
			speechSynthesis.cancel();
		} else read(step, true);
	}

	function read(step: Step, isWanted = false) {
		const sentence = neighbour(step, current);
		const voice = findVoice();
		if (!sentence) {
			become('off');
			return;
		}
		const follows = isWanted || !current || isInView(current);
		current = rangeOf(sentence);
		mark(current);
		if (follows) bringIntoView(current);
		if (!voice) {
			become('failed');
			return;
		}
		utterance = new SpeechSynthesisUtterance(sentence.text);
		utterance.voice = voice;
		utterance.lang = 'id-ID';
		utterance.addEventListener('end', ended);
		utterance.addEventListener('error', ended);
		speechSynthesis.speak(utterance);
	}

	function ended(event: SpeechSynthesisEvent | SpeechSynthesisErrorEvent) {
		if (event.currentTarget !== utterance) return;
		const step = wanted;
		utterance = wanted = undefined;
		if (state !== 'reading') return;
		if (step !== undefined) read(step, true);
		else if (!('error' in event)) read(1);
		// Something else has silenced it, or it could not be said.
		else become(/^(interrupted|canceled)$/.test(event.error) ? 'paused' : 'failed');
	}

	return {
		start: () => go(1),
		resume: () => go(0),
		pause: () => become('paused'),
		stop: () => {
			if (state !== 'off') become('off');
		},
		previous: () => go(-1),
		next: () => go(1),
	};
}

/** The sentence before, at or after a place among those that the page shows now; the first, where there is no place yet. */
function neighbour(step: Step, current: Range | undefined): Sentence<Text> | undefined {
	const sentences = sentencesIn(readBlocks());
	if (!current) return sentences[0];
	const start = current.cloneRange();
	start.collapse(true);
	const sideOf = ({ start: { node, offset } }: Sentence<Text>) => start.comparePoint(node, offset);
	if (step < 0) return sentences.findLast((each) => sideOf(each) < 0) ?? sentences[0];
	return sentences.find((each) => sideOf(each) >= step);
}

function rangeOf({ start, end }: Sentence<Text>): Range {
	const range = new Range();
	range.setStart(start.node, start.offset);
	range.setEnd(end.node, end.offset);
	return range;
}
