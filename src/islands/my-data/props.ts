import type { MyDataLabels } from '../../copy/my-data.ts';
import type { InstrumentId } from '../../core/assessment/instrument.ts';

/** What the page passes to the island of one's own data. */
export interface MyDataProps {
	titles: Record<InstrumentId, string>;
	/** The titles of the learning paths, by their ids. */
	pathTitles: Readonly<Record<string, string>>;
	links: { mirror: string; cases: string; home: string };
	labels: MyDataLabels;
}
