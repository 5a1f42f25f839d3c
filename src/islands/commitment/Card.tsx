import { useId, useState } from 'preact/hooks';
import { checkDays, dayOfCheck } from '../../core/device/commitment.ts';
import { nextMonday } from '../../core/device/days.ts';
import { valueOf } from '../../core/values/values.ts';
import { startFrom } from '../../stores/commitment.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Field } from '../../ui/Field.tsx';
import { SaveNote } from '../../ui/SaveNote.tsx';
import { printPage } from '../../ui/print-page.ts';
import type { Saved } from '../../ui/save-file.ts';
import { fill } from '../../ui/text.ts';
import { Behaviour, IfThen, dateWords, dayWords } from './parts.tsx';
import { Pin } from './Pin.tsx';
import type { CardProps } from './props.ts';
import linkButton from '../../ui/link-button.module.css';
import styles from './commitment.module.css';
import cardStyles from './card.module.css';

/** The card with the sentences, and the ways to keep it. The name on it lives in this component alone. */
export function Card(props: CardProps) {
	const [name, setName] = useState('');
	return (
		<div class={cardStyles['two']}>
			<Pact {...props} name={name} />
			<Keep {...props} name={name} onName={setName} />
		</div>
	);
}

/** What stands on the card, on a screen and on paper. */
function Pact(props: CardProps & { name: string }) {
	const { current, done, labels, name } = props;
	const { card } = labels;
	const days = [
		{ name: card.start, date: current.startedOn },
		...checkDays.map((day) => ({ name: fill(card.day, { day }), date: dayOfCheck(current, day) })),
	];
	const [first] = current.plans;
	return (
		<article class={cardStyles['pact']} data-value={first && valueOf(first.behaviour)} data-card>
			<header>
				<Pin {...props} plans={current.plans} done={done} />
				<div>
					<h3>{card.name}</h3>
					<p>{name}</p>
				</div>
			</header>
			{current.plans.map((plan) => (
				<div key={plan.behaviour} class={styles['vow']} data-value={valueOf(plan.behaviour)}>
					<p>
						<Behaviour {...props} behaviour={plan.behaviour} />
					</p>
					<IfThen sentence={plan} labels={labels} />
				</div>
			))}
			<ol role="list" class={cardStyles['days']}>
				{days.map(({ name: day, date }) => (
					<li key={day}>
						<small>{day}</small> <b>{dayWords(date)}</b>
					</li>
				))}
			</ol>
			<p class={cardStyles['witness']}>
				<span>{card.witness}</span>
			</p>
		</article>
	);
}

/** The day to start on: today, next Monday, or the one that was chosen already. */
function Start({ current, today, labels }: CardProps) {
	const { card } = labels;
	const monday = nextMonday(today);
	const options = new Map([
		[current.startedOn, dayWords(current.startedOn)],
		[today, fill(card.startToday, { date: dayWords(today) })],
		[monday, fill(card.startMonday, { date: dateWords(monday) })],
	]);
	return (
		<Field id="start" label={card.startLabel} help={card.startHelp}>
			{(ties) => (
				<select
					{...ties}
					value={current.startedOn}
					onChange={({ currentTarget }) => startFrom(current.id, currentTarget.value)}
				>
					{[...options].map(([day, words]) => (
						<option key={day} value={day}>
							{words}
						</option>
					))}
				</select>
			)}
		</Field>
	);
}

/** The ways to keep the card: calendar, picture, paper; and, folded, what can be set on it and the address to come back. */
function Keep(props: CardProps & { name: string; onName: (name: string) => void }) {
	const { current, labels, name, onName } = props;
	const { card } = labels;
	const addressId = useId();
	const [said, setSaid] = useState('');
	const [saved, setSaved] = useState<Saved>();
	const address = location.href.replace(/[?#].*/, '');

	/** What makes files is fetched only when asked for; a connection that is gone by then is told. */
	async function keep(what: 'saveCalendar' | 'saveCard') {
		const made = await import('./keep/keep.ts').then(
			(ways) => ways[what]({ ...props, address }),
			() => 'failed' as const,
		);
		setSaid(made === 'failed' ? card.failed : made === null ? card.pngFailed : '');
		setSaved(made === 'failed' || made === null ? undefined : made);
	}

	return (
		<div class={`${styles['form']} ${cardStyles['keep']}`}>
			<div class="actions">
				<button class="button" type="button" onClick={() => void keep('saveCalendar')}>
					{card.calendar}
				</button>
				<button class="button quiet" type="button" onClick={() => void keep('saveCard')}>
					{card.png}
				</button>
				<button
					class="button quiet"
					type="button"
					onClick={() => {
						setSaved(undefined);
						setSaid(printPage() ? '' : card.saving.notPrintedKept);
					}}
				>
					{card.print}
				</button>
			</div>
			<p class="soft">{card.calendarHelp}</p>
			<SaveNote saved={saved} labels={card.saving} />
			<details class="fold wide">
				<summary>
					{card.setUp} {current.checks.length === 0 && <small class="soft">{card.setUpWhat}</small>}
				</summary>
				<div class={cardStyles['keep']}>
					{current.checks.length === 0 && <Start {...props} />}
					<Field id="name" label={card.nameLabel} help={card.nameHelp}>
						{(ties) => (
							<input
								{...ties}
								type="text"
								maxLength={60}
								autocomplete="off"
								value={name}
								onInput={({ currentTarget }) => onName(currentTarget.value)}
							/>
						)}
					</Field>
					<p id={addressId} class="soft">
						{card.return}
					</p>
					<p class={cardStyles['address']} aria-labelledby={addressId} role="group">
						{address}
					</p>
					<CopyButton
						class={linkButton['link']}
						text={address}
						copied={card.copied}
						failed={card.copyFailed}
						onSaid={setSaid}
					>
						{card.copy}
					</CopyButton>
				</div>
			</details>
			<p role="status">{said}</p>
		</div>
	);
}
