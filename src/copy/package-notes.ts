/** What `npm run pack` puts into its ZIP for whoever looks after a web server, and what it says in a terminal. `{base}` and the like are filled in. */
export const packageNotesCopy = {
	file: 'BACA-SAYA.txt',
	notes: `CERMIN BERAKHLAK: CARA MEMASANG
Paket {name}

Situs ini hanya berupa berkas, sehingga server cukup mengirimkannya. Tidak ada basis data, tidak ada PHP, dan tidak ada yang
perlu dijalankan di server. Paket ini dibuat untuk alamat {address}.


ISI PAKET

  situs/         isi situs, termasuk berkas tersembunyi .htaccess dan berkas .br serta .gz yang sudah dimampatkan
  server/        pengaturan untuk nginx, dan tanpa-luring/ untuk mematikan salinan luring (bagian 6)
  BACA-SAYA.txt  petunjuk ini
  LICENSE        lisensi


1. MENYALIN BERKAS

Contoh di bawah ini memakai folder {folder}. Kalau folder di server Anda lain, cukup ganti baris yang pertama.

  SITUS={folder}
  unzip {name}.zip -d /tmp/cermin
  cp -r /tmp/cermin/situs $SITUS.baru

Kalau folder itu belum ada di server, lanjutkan dengan perintah ini:

  mv $SITUS.baru $SITUS

Kalau foldernya sudah ada, sertakan dahulu berkas _astro dari versi sebelumnya supaya halaman yang sedang dibuka orang tetap
berfungsi, baru kemudian tukar kedua foldernya. Pada pemasangan pertama, lewati baris cp karena belum ada versi sebelumnya:

  cp -rn $SITUS/_astro/. $SITUS.baru/_astro/
  rm -rf $SITUS.lama
  mv $SITUS $SITUS.lama && mv $SITUS.baru $SITUS

Lewat FTP atau pengelola berkas hosting, salin seluruh isi folder situs/ dan aktifkan pilihan untuk menampilkan berkas tersembunyi,
karena .htaccess mudah tertinggal.


2. MENGATUR SERVER

nginx
  Salin server/cermin-berakhlak.conf ke /etc/nginx/, lalu tambahkan baris berikut di dalam blok server { … } yang root-nya
  {root}:

    include /etc/nginx/cermin-berakhlak.conf;

  Supaya berkas yang dikirim lebih kecil, pasang modul brotli (Debian dan Ubuntu: apt install libnginx-mod-http-brotli-static),
  lalu hapus tanda # di depan brotli_static. Sesudah itu jalankan nginx -t dan systemctl reload nginx.

Apache
  Pengaturannya sudah ada di dalam situs/.htaccess. Aktifkan modulnya dengan a2enmod headers rewrite, izinkan .htaccess dengan
  AllowOverride FileInfo untuk folder situs, lalu jalankan systemctl reload apache2. Kalau kebijakan server Anda melarang
  .htaccess, sertakan berkas itu di dalam blok Directory: Include {folder}/.htaccess

Hosting bersama (cPanel dan sejenisnya)
  Biasanya memakai Apache dan membaca .htaccess, sehingga tidak ada yang perlu diatur.

Netlify dan Cloudflare Pages
  Keduanya membaca situs/_headers. {headers}

HTTPS wajib aktif karena tanpa HTTPS peramban tidak membuka kamera untuk memindai kode hasil dan tidak menyimpan situs untuk
dipakai luring. Jangan aktifkan fitur hosting yang mengubah isi halaman, misalnya pemampat HTML atau penyamar alamat surel, sebab
peramban menolak menyimpan halaman yang berubah.


3. YANG PERLU DIPERIKSA

Jalankan perintah berikut dari komputer lain:

  curl -sI {home}
      Harus ada 200, Content-Security-Policy yang memuat frame-ancestors 'none', dan Permissions-Policy yang memuat camera=().
  curl -sI {home}pelatih/rekap/
      Permissions-Policy harus memuat camera=(self) karena halaman ini memindai kode.
  curl -sI -H 'Accept-Encoding: br, gzip' {home}
      Harus ada Content-Encoding, berisi br atau gzip.
  curl -sI {home}tidak-ada/
      Harus 404, dan di peramban yang tampil adalah halaman situs ini, bukan halaman bawaan server.

Kemudian buka {home} di ponsel, pindah ke beberapa halaman, dan cari sebuah kata di halaman Cari. Kalau tampilannya
berantakan atau tautannya tidak ditemukan, kemungkinan besar alamat situs berbeda dari yang ditentukan saat paket ini dibuat
(bagian 5).


4. KEMBALI KE VERSI SEBELUMNYA

  mv $SITUS $SITUS.gagal && mv $SITUS.lama $SITUS

Server tidak perlu dimuat ulang. Pembaca baru langsung melihat versi itu, sedangkan pembaca lama masih membuka salinan di
perangkatnya sampai menerima tawaran memperbarui, atau sampai situs ditutup dan dibuka lagi. Jawaban dan riwayat orang tersimpan
di perangkat masing-masing, jadi tidak ikut berubah.


5. KALAU ALAMATNYA BERBEDA

Alamat dan folder ditentukan saat paket dibuat, sehingga tidak dapat diganti di server. Mintalah pengelola situs membuat paket baru,
misalnya untuk https://contoh.go.id/berakhlak/:

  SITE=https://contoh.go.id BASE=/berakhlak/ npm run pack


6. SALINAN LURING

Setelah satu kali dibuka lewat HTTPS, seluruh situs tersimpan di perangkat pembaca (sekitar 4 MB diunduh sekali), sehingga tetap
dapat dipakai tanpa internet. Buka {home}data-saya/ untuk melihat apakah salinannya sudah lengkap.

Kalau salinan itu harus dihapus dari semua perangkat, misalnya karena alamat situs akan dipakai untuk keperluan lain, ganti
sw.js seperti ini, lalu biarkan terpasang selama beberapa bulan:

  cp /tmp/cermin/server/tanpa-luring/sw.js $SITUS/sw.js
  rm -f $SITUS/sw.js.br $SITUS/sw.js.gz

Perangkat yang membuka situs sesudah itu menghapus salinannya. Jawaban dan riwayat orang tidak ikut terhapus.

Di LAN tanpa HTTPS, situs berfungsi, kecuali salinan luring dan kamera. Dari USB atau folder di komputer, setiap index.html dapat
dibaca dan paparan dapat dijalankan, tetapi tautan antarhalaman, pencarian, cermin, dan rekap tidak berfungsi.
`,
	/** Stands for the address of a site that was built without one. */
	unknownSite: 'https://ALAMAT-SITUS',
	anyAddress: 'mana pun (SITE tidak ditentukan), di folder {base}',
	headers: {
		atRoot: 'Terbitkan isi folder situs/ apa adanya.',
		under:
			'Terbitkan isi folder situs/ di dalam folder {base}, lalu pindahkan _headers ke folder paling atas yang diterbitkan.',
	},
	done: `{file}
{files} berkas, {megabytes} MB, SHA-256 {hash}`,
	unclean:
		'Ada perubahan yang belum di-commit atau folder ini bukan repositori git, jadi paket ini tidak dapat dibuat ulang persis sama.',
	same: 'Dibangun dan dikemas dua kali: hasilnya sama persis.',
	differs: 'Dibangun dua kali, tetapi hasilnya berbeda pada: {files}',
};
