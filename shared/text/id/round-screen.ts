/** Words of the screens of a selection round in Bahasa Indonesia; part of the subject "round". */
export const roundScreen = {
  'round.screen.tabs': 'Bagian putaran seleksi',
  'round.screen.tab.syarat': 'Syarat',
  'round.screen.tab.peringkat': 'Peringkat',
  'round.screen.tab.daftar-beku': 'Daftar beku',
  'round.screen.tab.putusan': 'Putusan',
  'round.screen.state.open': 'Terbuka',
  'round.screen.state.frozen': 'Daftar beku',
  'round.screen.state.decided': 'Diputuskan',
  'round.screen.state.cancelled': 'Dibatalkan',
  'round.screen.level': 'Jabatan {{level}}',
  'round.screen.closing': 'ditutup {{on}}',
  'round.screen.component.teknis': 'Kesesuaian teknis',
  'round.screen.component.value': 'Nilai',
  'round.screen.order.value': 'nilai',
  'round.screen.order.tied': 'tidak ada, tempatnya sama',
} as const
