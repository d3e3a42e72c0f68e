/** Words of the screens of a selection round in English; part of the subject "round". */
export const roundScreen = {
  'round.screen.tabs': 'Parts of the selection round',
  'round.screen.tab.syarat': 'Gates',
  'round.screen.tab.peringkat': 'Ranking',
  'round.screen.tab.daftar-beku': 'Frozen list',
  'round.screen.tab.putusan': 'Decision',
  'round.screen.state.open': 'Open',
  'round.screen.state.frozen': 'List frozen',
  'round.screen.state.decided': 'Decided',
  'round.screen.state.cancelled': 'Cancelled',
  'round.screen.level': '{{level}} post',
  'round.screen.closing': 'closes {{on}}',
  'round.screen.component.teknis': 'Technical fit',
  'round.screen.component.value': 'Value',
  'round.screen.order.value': 'value',
  'round.screen.order.tied': 'nothing, the place is shared',
} as const
