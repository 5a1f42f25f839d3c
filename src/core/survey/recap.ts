import {
	type IdOf,
	type InstrumentId,
	type Kind,
	type KindOf,
	traitsOf,
} from '../assessment/instrument.ts';
import type { Wave } from '../codes/session-link.ts';
import { type Suppressed, suppressed } from '../disclosure/disclosure.ts';
import { type ChoiceFindings, recapChoices } from './choice-recap.ts';
import { totalOf } from './frequency-table.ts';
import { answeredIn } from './measure.ts';
import { type Panel, placeOf } from './panel.ts';
import { type PlanRecap, recapPlans } from './plan-recap.ts';
import { type RatingFindings, recapRatings } from './rating-recap.ts';

/** What the results of a group say, by the kind of their instrument. */
interface Findings {
	rating: RatingFindings;
	choice: ChoiceFindings;
}

const findingsOf: { [K in Kind]: (panel: Panel, place: number) => Findings[K] } = {
	rating: recapRatings,
	choice: recapChoices,
};

/** What may be published of a group, by the kind of its instrument. */
type GroupRecaps = {
	[K in Kind]: Findings[K] & {
		published: true;
		instrument: IdOf<K>;
		revision: number;
		/** The people whose results may be published. */
		n: number;
		/** Everybody who answered, also those of classes that may not be published. */
		answered: number;
	};
};
export type GroupRecap<K extends Kind = Kind> = GroupRecaps[K];

export type Recap<K extends Kind = Kind> = (Suppressed | GroupRecap<K>) & {
	/** Absent where nobody tells of a plan. It may be published where the scores are not. */
	plans?: PlanRecap | undefined;
};

/**
 * The recap of a wave of a panel: of the scores nothing but how many answered where fewer than five people's answers may be published,
 * otherwise what the results say of them. Scores are 0 to 100.
 */
export function recap<I extends InstrumentId>(panel: Panel<I>, wave: Wave): Recap<KindOf<I>> {
	const { instrument, revision } = panel;
	const place = placeOf(panel, wave);
	const { n: answered, table } = answeredIn(panel)(place);
	const n = totalOf(table);
	const plans = recapPlans(panel, place);
	if (n === 0) return { ...suppressed(answered), plans };
	const findings = findingsOf[traitsOf(instrument).kind](panel, place);
	return {
		published: true,
		instrument,
		revision,
		n,
		answered,
		...findings,
		plans,
	} as unknown as Recap<KindOf<I>>;
}
