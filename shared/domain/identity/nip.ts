export { cpnsMonthOf, parseNip, type NipFault, type NipReading, type ParsedNip } from '../../legal/terms/nip.ts'
