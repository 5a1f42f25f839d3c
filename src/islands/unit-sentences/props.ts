import type { UnitSentencesLabels } from '../../copy/unit-sentences.ts';
import type { BehaviourId, ValueId } from '../../core/values/values.ts';
import type { ValueDrawing } from '../../ui/value-icons.ts';

/** A behaviour as the law words it, and how a unit might. */
export interface BehaviourText {
	id: BehaviourId;
	short: string;
	law: string;
	example: string;
}

/** A value with its three behaviours. */
export interface ValueTexts {
	id: ValueId;
	name: string;
	/** The letter on its tile. */
	tile: string;
	drawing: ValueDrawing;
	behaviours: readonly BehaviourText[];
}

/** What the page passes to the island of a unit's sentences. */
export interface UnitSentencesProps {
	values: readonly ValueTexts[];
	labels: UnitSentencesLabels;
}
