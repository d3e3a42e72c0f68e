export { predikatOf, predikatOfRating, type Rated, type RatedPredikat } from '../../legal/rules/appraisal/annual.ts'
