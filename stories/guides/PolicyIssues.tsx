import { parseSupportPolicy } from '../../src/model/policy/parseSupportPolicy.ts'

interface PolicyIssuesProps {
  /** What is read as a policy document. */
  document: unknown
}

/** What the parser says of a document, as it says it. */
export function PolicyIssues({ document }: PolicyIssuesProps) {
  const result = parseSupportPolicy(document)
  const issues = result.ok ? result.warnings : result.issues
  const noun = result.ok ? 'warning' : 'issue'
  return (
    <>
      <p>
        {result.ok ? 'Valid' : 'Not valid'}, {issues.length} {noun}
        {issues.length !== 1 && 's'}
        {issues.length > 0 && ':'}
      </p>
      {issues.length > 0 && (
        <ul>
          {issues.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </>
  )
}
