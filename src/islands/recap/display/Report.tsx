import { type Kind, traitsOf } from '../../../core/assessment/instrument.ts';
import { formatDay } from '../../../ui/format.ts';
import { formatCount } from '../../../ui/format-counts.ts';
import { fill } from '../../../ui/text.ts';
import { OfficialFigures } from './OfficialFigures.tsx';
import { LaterSuppressed } from './LaterRecap.tsx';
import { sidesOf } from '../tables/sides.ts';
import { laterReport } from './comparison-view.ts';
import { Pictures } from './Pictures.tsx';
import { plansParts } from './Plans.tsx';
import type { Part, ReportProps } from './props.ts';
import styles from './display.module.css';

/** A whole recap on the page; printed, a report of two pages at most. */
export function Report(props: ReportProps<Kind>) {
	const { recap, comparison, display, words, labels } = props;
	const compared = comparison && display.comparisonPart(props);
	const date = formatDay(new Date().toISOString());
	const later = laterReport(props);
	const { first, second } = sidesOf(props);
	const plans = plansParts(props).map((part) => sectionOf(part));
	const method = (
		<>
			<p>{labels.method[recap.instrument]}</p>
			<p>
				<strong>{labels.limitsLabel}</strong> {labels.limits[traitsOf(recap.instrument).kind]}
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
				{sectionOf({ name: 'method', title: labels.methodTitle, page: method, isFolded: true })}
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
	const parts = props.display.partsOf(props);
	const draw = (some: readonly Part[]) => some.map((part) => sectionOf(part, heading));
	const main = draw(parts.filter(({ isMain }) => isMain));
	const others = draw(parts.filter(({ isMain, isFolded }) => !isMain && !isFolded));
	const folds = draw(parts.filter(({ isFolded }) => isFolded));
	return (
		<>
			<div class={styles['beside']}>{main}</div>
			{!brief && (
				<>
					{others}
					<div>{folds}</div>
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

/** A part under its heading; its name places it on paper. */
function sectionOf(
	{ name, title, page, isFolded = false }: Omit<Part, 'slides'>,
	Heading: 'h3' | 'h4' = 'h3',
) {
	if (isFolded)
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
