import type { EvidenceField } from '../core/device/evidence.ts';
import { portraitCopy } from './portrait.ts';
import { savingCopy } from './saving.ts';

/** Words of the page on which a unit lists the practices in which the values show. */
export const evidenceCopy = {
	title: 'Daftar bukti unit',
	description:
		'Catat praktik yang menunjukkan setiap nilai BerAKHLAK di unit Anda: apa, di mana dilihat, sejak kapan, dan siapa yang memperbaruinya. Tersimpan di perangkat ini.',
	lead: 'Tulislah praktik baik yang dapat dilihat orang lain, sedikit demi sedikit, supaya tidak perlu dicari ketika diminta. Sebutkan jabatan, bukan nama orang.',
	noScript:
		'Tanpa JavaScript, daftar ini tidak dapat diisi dan disimpan. Cetaklah halaman ini, lalu isi lembarnya dengan pena.',
	notice: {
		strong: portraitCopy.notice.strong,
		text: 'Daftar ini disusun unit Anda untuk dipakai sendiri dan tidak dihitung menjadi angka apa pun.',
	},
	noStorage:
		'Peramban ini tidak dapat menyimpan daftar Anda, mungkin karena memakai mode penyamaran (pribadi) atau karena penyimpanannya penuh. Anda tetap dapat menulis, tetapi cetak atau unduh daftarnya sebelum meninggalkan halaman.',
	unreadable:
		'Daftar yang tersimpan sebelumnya tidak dapat dibaca, jadi disisihkan tanpa dihapus. Anda dapat mengunduhnya di halaman Data saya.',
	kept: 'Tersimpan di peramban ini.',
	count: '{n} praktik',
	none: 'belum ada, tulis di sini',
	add: 'Tambah praktik',
	addFor: 'untuk {value}',
	full: 'Daftarnya sudah penuh. Hapus dulu yang tidak diperbarui lagi.',
	fields: {
		practice: 'Praktiknya',
		place: 'Di mana dilihat',
		since: 'Sejak kapan',
		renewedBy: 'Diperbarui oleh',
	} satisfies Record<EvidenceField, string>,
	helps: {
		practice: 'Perbuatan atau kebiasaan, misalnya buku kas diisi setiap sore.',
		place: 'Ruangan, map, papan, atau alamat halaman.',
		since: 'Misalnya Maret 2026.',
		renewedBy: 'Jabatan atau tim, bukan nama orang.',
	} satisfies Record<EvidenceField, string>,
	/** Names an entry for who does not see where it stands. */
	entry: 'Praktik {n} untuk {value}',
	remove: 'Hapus praktik ini',
	removeConfirm: 'Hapus praktik ini dari daftar?',
	removeYes: 'Ya, hapus',
	cancel: 'Batal',
	tools: {
		title: 'Cetak dan unduh',
		text: 'Yang dicetak hanya praktik yang sudah ditulis.',
		textBlank: 'Lembar kosongnya memuat ketujuh nilai untuk diisi dengan pena.',
		print: 'Cetak daftar',
		printBlank: 'Cetak lembar kosong',
		save: 'Unduh berkas daftar',
		file: 'cermin-berakhlak-bukti-{date}.json',
		carry: 'Berkas itu dapat dibuka di perangkat lain lewat',
		carryLink: 'Data saya',
	},
	sheet: {
		title: 'Daftar bukti unit',
		value: 'Nilai',
	},
	saving: savingCopy,
};

export type EvidenceLabels = typeof evidenceCopy;
