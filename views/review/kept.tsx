/** Fields that a form carries along unseen, such as the filter of the queue. */
export const Kept = ({ fields }: { fields: readonly (readonly [name: string, value: string])[] }) => (
  <>
    {fields.map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
  </>
)
