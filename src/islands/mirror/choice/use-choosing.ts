import { useState } from 'preact/hooks';
import {
	type PhraseId,
	type Round,
	portraitSize,
	readPhrases,
} from '../../../core/assessment/phrases.ts';
import { fitDraft } from '../../../core/device/draft.ts';
import { saveAnswers } from '../../../stores/draft.ts';
import { fill } from '../../../ui/text.ts';
import type { ScreenProps } from '../props.ts';
import { useSeconds } from '../use-seconds.ts';

/** What is chosen in a round, and all that changes it. Each change is kept at once and can be undone, one by one. */
export function useChoosing(props: ScreenProps<'choice'>, round: Round) {
	const { instrument, labels, store } = props;
	// What the page was drawn from is a moment old: a box just ticked would be seen to go back.
	const { answers } = fitDraft(store.$value.get(), instrument);
	const chosen = answers[round] ?? [];
	// Kept with the first choice, so that a page merely looked at leaves nothing behind.
	const [fresh] = useState(newSeed);
	const seed = answers.seed ?? fresh;
	const takeSeconds = useSeconds(0);
	const [past, setPast] = useState<(readonly PhraseId[])[]>([]);
	/** The phrase that was ticked as the eleventh. */
	const [late, setLate] = useState<PhraseId>();
	const [said, setSaid] = useState('');
	const textOf = (phrase: PhraseId) => instrument.phrases.find(({ id }) => id === phrase)?.text;

	function save(next: readonly PhraseId[]) {
		saveAnswers(store, instrument, { seed, [round]: readPhrases(next) }, takeSeconds());
	}

	function change(next: readonly PhraseId[], words = '') {
		setPast([...past, chosen]);
		setSaid(words);
		save(next);
	}

	return {
		chosen,
		seed,
		late,
		/** What was done last, in words where the count does not say it. */
		said,
		/** Chooses a phrase or lets it go. False where there are ten already, and one of them must be exchanged for it. */
		tick(id: PhraseId): boolean {
			const others = chosen.filter((other) => other !== id);
			const isFull = others.length === portraitSize;
			// Said in words too, where the question itself could not be fetched.
			if (isFull) {
				setLate(id);
				setSaid(labels.exchangeTitle);
			} else change(others.length < chosen.length ? others : [...chosen, id]);
			return !isFull;
		},
		exchange: (out: PhraseId) => {
			if (!late) return;
			const words = { out: textOf(out) ?? '', text: textOf(late) ?? '' };
			change([...chosen.filter((id) => id !== out), late], fill(labels.exchanged, words));
			setLate(undefined);
		},
		keep: () => {
			setLate(undefined);
			setSaid('');
		},
		undo() {
			const before = past.at(-1);
			setSaid(before ? '' : labels.nothingToUndo);
			if (!before) return;
			setPast(past.slice(0, -1));
			save(before);
		},
	};
}

function newSeed(): number {
	const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
	return seed;
}
