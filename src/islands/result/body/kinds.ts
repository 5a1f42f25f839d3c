import type { ComponentType } from 'preact';
import { type InstrumentId, type Kind, traitsOf } from '../../../core/assessment/instrument.ts';
import type { BodyProps } from '../props.ts';
import { ChoiceResult } from './ChoiceResult.tsx';
import { RatingResult } from './RatingResult.tsx';

/** All that is particular to a result of each kind, under its heading. */
const bodies: { [K in Kind]: ComponentType<BodyProps<K>> } = {
	rating: RatingResult,
	choice: ChoiceResult,
};

/** What shows the result of an instrument. It must be given an attempt at one of that kind. */
export function bodyOf(instrument: InstrumentId) {
	return bodies[traitsOf(instrument).kind] as ComponentType<BodyProps<Kind>>;
}
