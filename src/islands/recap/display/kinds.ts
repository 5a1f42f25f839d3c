import { useEffect, useState } from 'preact/hooks';
import { type InstrumentId, type Kind, traitsOf } from '../../../core/assessment/instrument.ts';
import { comparisonPart, partsOf } from './parts.tsx';
import { picturesOf } from './pictures.ts';
import type { Display } from './props.ts';

const rating: Display<'rating'> = { partsOf, comparisonPart, picturesOf };

/** Choices are recapped far less often, so what shows them is fetched when it is wanted. */
const later: { [K in Exclude<Kind, 'rating'>]: () => Promise<Display<K>> } = {
	choice: async () => (await import('./choice/choice-display.tsx')).choiceDisplay,
};

/**
 * What the recap of an instrument is shown with; undefined until it is there, and `failed` where it could not be fetched, because
 * the connection was gone.
 */
export function useDisplay(instrument: InstrumentId | undefined): Display | 'failed' | undefined {
	const kind = instrument && traitsOf(instrument).kind;
	const [fetched, setFetched] = useState<Partial<Record<Kind, Display | 'failed'>>>({
		rating: rating as unknown as Display,
	});
	useEffect(() => {
		if (!kind || kind === 'rating' || fetched[kind]) return;
		const keep = (display: Display | 'failed') =>
			setFetched((known) => ({ ...known, [kind]: display }));
		later[kind]().then(
			(display) => keep(display as unknown as Display),
			() => keep('failed'),
		);
	}, [kind]);
	return kind && fetched[kind];
}
