import { type InstrumentId, type Kind, traitsOf } from '../../../core/assessment/instrument.ts';
import { type Part, comparisonPart, partsOf } from './parts.tsx';
import { type Picture, picturesOf } from './pictures.ts';
import type { ReportProps } from './props.ts';

/** What the recap of one kind of instrument is shown with: its parts, the comparison, and what can be kept as a picture. */
interface Display<K extends Kind> {
	partsOf(this: void, props: ReportProps<K>): Part[];
	/** Absent where there is nothing to compare. */
	comparisonPart?(this: void, props: ReportProps<K>): Part;
	picturesOf(this: void, props: ReportProps<K>): Picture[];
}

const kinds: { [K in Kind]: Display<K> } = {
	rating: { partsOf, comparisonPart, picturesOf },
	choice: { partsOf: () => [], picturesOf: () => [] },
};

/** What the recap of an instrument is shown with. */
export const kindOf = (instrument: InstrumentId): Display<Kind> => kinds[traitsOf(instrument).kind];
