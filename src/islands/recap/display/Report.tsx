import type { Kind } from '../../../core/assessment/instrument.ts';
import { formatDay } from '../../../ui/format.ts';
import { formatCount } from '../../../ui/format-counts.ts';
import { fill } from '../../../ui/text.ts';
import { OfficialFigures } from './OfficialFigures.tsx';
import { LaterSuppressed } from './LaterRecap.tsx';
import { sidesOf } from '../tables/sides.ts';
import { laterReport } from './comparison-view.ts';
import { kindOf } from './kinds.ts';
import { Pictures } from './Pictures.tsx';
import { plansParts } from './Plans.tsx';
import type { Part } from './parts.tsx';
import type { ReportProps } from './props.ts';
import styles from './display.module.css';

/** A whole recap on the page; printed, a report of two pages at most. */
export function Report(props: ReportProps<Kind>) {
	const { recap, comparison, words, labels } = props;
	const date = formatDay(new Date().toISOString());
	const compared = comparison && kindOf(recap.instrument).comparisonPart?.(props);
	const later = laterReport(props);
	const { first, second } = sidesOf(props);
	const plans = plansParts(props).map((part) => sectionOf(part));
	const method = (
		<>
			<p>{labels.method[recap.instrument]}</p>
			<p>
				<strong>{labels.limitsLabel}</strong> {labels.limits}
			</p>
		</>
	);
	return (
		<div class={styles['report']}>
			<p class={styles['printed']}>
				{fill(labels.printed, { instrument: words.instrumentTitle, date })}
			</p>
			{compared && sectionOf(compared)}
			{comparison && plans}
			{later && <Whose {...later} name="later" whose={second} />}
			<LaterSuppressed {...props} />
			{comparison ? (
				<Whose {...props} name="whose" whose={first} brief={later !== undefined} />
			) : (
				<>
					<Parts {...props} />
					{plans}
				</>
			)}
			<div>
				{sectionOf({ name: 'method', title: labels.methodTitle, page: method })}
				<OfficialFigures {...props} />
			</div>
			<Pictures {...props} />
		</div>
	);
}

interface PartsProps extends ReportProps<Kind> {
	/** Whether only its profile is wanted, because the recap of the later wave is there whole. */
	brief?: boolean;
	/** How far down the headings stand. */
	heading?: 'h3' | 'h4';
}

function Parts({ brief = false, heading = 'h3', ...props }: PartsProps) {
	const parts = kindOf(props.recap.instrument).partsOf(props);
	const [overall, profile, lowest, ...details] = parts.map((part) => sectionOf(part, heading));
	return (
		<>
			<div class={styles['beside']}>
				{overall}
				{profile}
			</div>
			{!brief && (
				<>
					{lowest}
					<div>{details}</div>
				</>
			)}
		</>
	);
}

/** The recap of one side of a comparison, under a heading that says which. */
function Whose({ name, whose, ...props }: PartsProps & { name: string; whose: string }) {
	const { recap, labels } = props;
	const title = fill(labels.whose, { whose, n: formatCount(recap.n) });
	return sectionOf({ name, title, page: <Parts {...props} heading="h4" /> });
}

/** Parts that stand folded under their heading: figures and reasons for who asks for them. Paper shows all. */
const folded = ['scores', 'distribution', 'behaviours', 'reliability', 'method'];

/** A part under its heading; its name places it on paper. */
function sectionOf({ name, title, page }: Omit<Part, 'slides'>, Heading: 'h3' | 'h4' = 'h3') {
	if (folded.includes(name))
		return (
			<details key={name} class="fold wide" data-part={name}>
				<summary>
					<Heading>{title}</Heading>
				</summary>
				<div class={styles['part']}>{page}</div>
			</details>
		);
	return (
		<section key={name} class={styles['part']} data-part={name}>
			<Heading>{title}</Heading>
			{page}
		</section>
	);
}
