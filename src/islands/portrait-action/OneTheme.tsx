import { daysBetween } from '../../core/device/days.ts';
import { keyOf, textLimits } from '../../core/device/portrait-actions.ts';
import { tidyLine } from '../../core/device/tidy-line.ts';
import { choose, write } from '../../stores/portrait-actions.ts';
import { Field } from '../../ui/Field.tsx';
import { KeptText } from '../../ui/KeptText.tsx';
import { fill } from '../../ui/text.ts';
import { type PartProps, findingWords } from './props.ts';
import styles from './portrait-action.module.css';

/** The one finding that is worked on: what is done, by whom, from when, and when it is looked at again. */
export function OneTheme(props: PartProps) {
	const { action, themes, labels } = props;
	const { one } = labels;
	const chosen = action.chosen === undefined ? undefined : action.findings[action.chosen];
	const open = action.findings.filter(
		(finding) => finding === chosen || (finding.place !== undefined && finding.place !== 'outside'),
	);
	const theme = themes.find(({ id }) => id === chosen?.theme);

	return (
		<section class={styles['one']} aria-labelledby="satu-tema">
			<h2 id="satu-tema">{one.title}</h2>
			<p>{one.text}</p>
			{open.length === 0 ? (
				<p class="soft">{one.nothing}</p>
			) : (
				<Field id="dikerjakan" label={one.finding} help={one.findingHelp}>
					{(ties) => (
						<select
							{...ties}
							value={chosen ? keyOf(chosen) : ''}
							onChange={({ currentTarget }) => choose(currentTarget.value)}
						>
							<option value="">{one.none}</option>
							{open.map((finding) => (
								<option key={keyOf(finding)} value={keyOf(finding)}>
									{findingWords(themes, finding)}
								</option>
							))}
						</select>
					)}
				</Field>
			)}
			{theme && (
				<>
					<a href={theme.href}>{one.page}</a>
					<details class="fold wide">
						<summary>{one.examples}</summary>
						<ul role="list" class={styles['examples']}>
							{theme.actions.map(({ text, owner }) => (
								<li key={text}>
									<p>
										{text} <span class="soft">{owner}</span>
									</p>
									<button
										class="button quiet"
										type="button"
										onClick={() => write({ act: text, owner })}
									>
										{one.use}
										<span class="sr-only">: {text}</span>
									</button>
								</li>
							))}
						</ul>
					</details>
				</>
			)}
			{chosen && <PromiseFields {...props} />}
		</section>
	);
}

function PromiseFields({ action: { act, owner, start, review }, labels: { one } }: PartProps) {
	const isEarly = start !== undefined && review !== undefined && daysBetween(start, review) < 0;
	return (
		<>
			<KeptText
				id="perbuatan"
				label={one.act}
				help={fill(one.actHelp, { n: textLimits.act })}
				limit={textLimits.act}
				rows={3}
				value={act}
				tidy={(typed) => tidyLine(typed, textLimits.act)}
				onType={(typed) => write({ act: typed })}
			/>
			<KeptText
				id="penanggung-jawab"
				label={one.owner}
				help={one.ownerHelp}
				limit={textLimits.owner}
				value={owner}
				tidy={(typed) => tidyLine(typed, textLimits.owner)}
				onType={(typed) => write({ owner: typed })}
			/>
			<div class={styles['dates']}>
				{(['start', 'review'] as const).map((day) => (
					<Field
						key={day}
						id={`tanggal-${day}`}
						label={one[day]}
						announce="alert"
						problem={day === 'review' && isEarly ? one.reviewEarly : undefined}
					>
						{(ties) => (
							<input
								{...ties}
								type="date"
								value={(day === 'start' ? start : review) ?? ''}
								onInput={({ currentTarget }) => write({ [day]: currentTarget.value })}
							/>
						)}
					</Field>
				))}
			</div>
		</>
	);
}
