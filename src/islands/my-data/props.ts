import type { MyDataLabels } from '../../copy/my-data.ts';
import type { InstrumentId } from '../../core/assessment/instrument.ts';

/** What the page of one's own data is told. */
export interface MyDataProps {
	titles: Record<InstrumentId, string>;
	links: { results: string };
	labels: MyDataLabels;
}
