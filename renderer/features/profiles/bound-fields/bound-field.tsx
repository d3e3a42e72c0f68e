import type { Bounds } from '../../../../shared/legal/bounds/bounds.ts'
import { ChoiceOption, SetField } from './choice-fields.tsx'
import { CutsField } from './cuts-field.tsx'
import type { BoundFieldProps } from './field-props.ts'
import { ExactField, WholeField } from './number-fields.tsx'
import { OrderField } from './order-field.tsx'
import { PartsField } from './parts-field.tsx'
import { RowsField } from './rows-field.tsx'

/** The field for a value of any bounded shape; parts and rows draw their own fields by the same way. */
export function BoundField({ bounds, ...props }: Omit<BoundFieldProps, 'bounds'> & { readonly bounds: Bounds }) {
  switch (bounds.kind) {
    case 'whole': return <WholeField {...props} bounds={bounds} />
    case 'exact': return <ExactField {...props} bounds={bounds} />
    case 'choice': return <ChoiceOption {...props} bounds={bounds} />
    case 'set': return <SetField {...props} bounds={bounds} />
    case 'order': return <OrderField {...props} bounds={bounds} />
    case 'parts': return <PartsField {...props} bounds={bounds} Field={BoundField} />
    case 'cuts': return <CutsField {...props} bounds={bounds} />
    case 'rows': return <RowsField {...props} bounds={bounds} Field={BoundField} />
  }
}
