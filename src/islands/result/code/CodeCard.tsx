import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { traitsOf } from '../../../core/assessment/instrument.ts';
import type { Attempt } from '../../../core/device/attempt.ts';
import { widthOf } from '../../../core/codes/payloads.ts';
import { encodeResult } from '../../../core/codes/result-code.ts';
import { type Detail, decodeSession } from '../../../core/codes/session-link.ts';
import { planOutcomeOf } from '../../../core/device/commitment.ts';
import { fill } from '../../../ui/text.ts';
import { commitments } from '../../../stores/commitment.ts';
import { enrolments } from '../../../stores/enrolments.ts';
import { QrCode } from '../../../ui/QrCode.tsx';
import type { ResultProps } from '../props.ts';
import { CodeContents } from './CodeContents.tsx';
import { Hand } from './Hand.tsx';
import { readingOf } from './reading-of.ts';
import styles from './code.module.css';

interface Props extends ResultProps {
	attempt: Attempt;
}

/** The code of a mirror finished for a session: to copy, to scan, to send, and in words; and the way on to the trainer's reading. */
export default function CodeCard(props: Props) {
	const { attempt, waves, paths = [], codeLabels: labels } = props;
	// The answers themselves go in only after the person has said yes here.
	const [detail, setDetail] = useState<Detail>('summary');
	// So does what came of the person's plan, of which a first wave has none yet.
	const [tellsPlan, setTellsPlan] = useState(false);
	const { current, past } = useStore(commitments.$value);
	const commitment = current ?? past.at(-1);
	const enrolment = useStore(enrolments.$value).find((entry) => entry.attempt === attempt.id);
	if (!enrolment) return null;

	const { session, participant, wave, name } = enrolment;
	const outcome = commitment && wave !== 'before' ? planOutcomeOf(commitment) : undefined;
	const plan = tellsPlan ? outcome : undefined;
	const code = encodeResult({ ...attempt, session, participant, wave, detail, plan });
	const waveName = waves[wave];
	const opened = decodeSession(location.hash);
	const reading =
		opened.ok && opened.value.id === session ? readingOf(opened.value, paths) : undefined;
	const message = fill(labels.message, { name, wave: waveName, code });
	return (
		<>
			<section class={`${styles['card']} screen-only`} aria-labelledby="kode">
				<div class={styles['top']}>
					<h2 id="kode">{labels.title}</h2>
					<p class="soft">{fill(labels.session, { name, wave: waveName })}</p>
				</div>
				{enrolment.detail === 'full' && (
					<fieldset>
						<legend>{labels.askFull}</legend>
						{(['summary', 'full'] as const).map((choice) => (
							<label key={choice}>
								<input
									type="radio"
									name="rincian"
									checked={detail === choice}
									onChange={() => setDetail(choice)}
								/>
								{choice === 'summary'
									? labels.summaryOnly
									: fill(labels.withAnswers, { n: widthOf(attempt.instrument, 'full') })}
							</label>
						))}
					</fieldset>
				)}
				{outcome && (
					<label>
						<input
							type="checkbox"
							checked={tellsPlan}
							onChange={({ currentTarget }) => setTellsPlan(currentTarget.checked)}
						/>
						<span>{fill(labels.withPlan, { outcome: labels.plans[outcome] })}</span>
					</label>
				)}
				<div class={styles['hand']}>
					<p>{labels.lead}</p>
					<output class={styles['code']}>
						{inFours(code).map((four, index) => (
							<span key={index}>{four}</span>
						))}
					</output>
					<Hand code={code} message={message} labels={labels} />
					<p class="soft">{labels.group[traitsOf(attempt.instrument).kind]}</p>
				</div>
				<QrCode class={styles['qr']} text={code.toUpperCase()} label={fill(labels.qr, { code })} />
				<CodeContents {...props} code={code} />
			</section>
			{reading && (
				<p class="screen-only">
					<a class="button quiet" href={reading.href}>
						{fill(labels.goOn, { title: reading.title })}
					</a>
				</p>
			)}
		</>
	);
}

/** The code in groups of four, easier to read; a single character at the end joins the last group. */
function inFours(code: string): string[] {
	return code.match(/.{4}(?=..)|.+/g) ?? [];
}
