# Completion of acs for bash: commands, products, actions and options. The program itself tells the actions.
_acs() {
  local current=${COMP_WORDS[COMP_CWORD]} command=${COMP_WORDS[1]:-} words=""
  local request="--json --method --format --signature --region --endpoint"
  case "$COMP_CWORD:$command" in
    1:*) words="actions schema preview call sign decode decode-error emulate --help" ;;
    2:actions | 2:schema | 2:preview | 2:call | 2:decode)
      words=$("${COMP_WORDS[0]}" actions 2> /dev/null | cut -d ' ' -f 1 | uniq) ;;
    3:schema | 3:preview | 3:call | 3:decode)
      words=$("${COMP_WORDS[0]}" actions "${COMP_WORDS[2]}" 2> /dev/null | cut -d ' ' -f 2) ;;
    *:preview) words="$request --timestamp --nonce --show-secrets" ;;
    *:call) words="$request --all-pages --partial --wait --output --explain-credentials" ;;
    *:sign) words="--v3" ;;
    *:decode) words="--xml" ;;
    *:decode-error) words="--status --content-type" ;;
    *:emulate) words="--port" ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -o default -F _acs acs
