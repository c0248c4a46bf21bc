import type { ComponentProps } from 'react'
import { Link } from 'wouter'
import styles from './button.module.css'

type Kind = 'primary' | 'secondary'

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & { readonly kind?: Kind }

/** A button that does something. Where it leads elsewhere, use ButtonLink. */
export function Button({ kind = 'primary', type = 'button', ...props }: ButtonProps) {
  return <button type={type} className={`${styles.button} ${styles[kind]}`} {...props} />
}

type ButtonLinkProps = { readonly to: string; readonly kind?: Kind; readonly children: React.ReactNode }

/** A link that is the main way on, and looks it. */
export function ButtonLink({ to, kind = 'primary', children }: ButtonLinkProps) {
  return (
    <Link to={to} className={`${styles.button} ${styles[kind]}`}>
      {children}
    </Link>
  )
}
