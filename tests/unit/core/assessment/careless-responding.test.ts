import { expect, test } from 'vitest';
import { attentionSigns } from '../../../../src/core/assessment/careless-responding.ts';
import { answerAll, answersWorth, readInstrument } from '../../../support/mirrors.ts';

const diri = readInstrument('diri');

test('says nothing about varied answers given in good time', () => {
	expect(attentionSigns(diri, answersWorth(diri, 75), 60)).toEqual([]);
});

test('calls less than a second an item rushed', () => {
	expect(attentionSigns(diri, answersWorth(diri, 75), 20.9)).toEqual(['rushed']);
	expect(attentionSigns(diri, answersWorth(diri, 75), 21)).toEqual([]);
});

test('calls one answer to everything uniform, "no opportunity" included', () => {
	expect(attentionSigns(diri, answerAll(diri, 4), 60)).toEqual(['uniform']);
	expect(attentionSigns(diri, answerAll(diri, 'na'), 60)).toEqual(['uniform']);
	expect(attentionSigns(diri, { ...answerAll(diri, 4), 'loyal-1': 3 }, 60)).toEqual([]);
	expect(attentionSigns(diri, {}, 60)).toEqual([]);
});
