#!/usr/bin/env bash
# How a member joins the others, from the environment to the server's command line. To be sourced; put what grid_options
# prints, a line an option, after @payara-config/jvm.options.
#
#   AITUTOR_GRID_DISCOVERY   tcp (AITUTOR_GRID_MEMBERS), dns (AITUTOR_GRID_DNS) or kubernetes (AITUTOR_GRID_SERVICE,
#                            AITUTOR_GRID_NAMESPACE); jvm.options says tcp
#   AITUTOR_GRID_CLUSTER, _ADDRESS, _PORT, _MEMBERS, _DNS, _SERVICE, _NAMESPACE, _BY_ZONE, AITUTOR_INSTANCE, AITUTOR_ZONE
#                            the settings of that name in payara-config/hazelcast.xml

grid_options() {
    local name variable
    for name in grid.cluster grid.address grid.port grid.members grid.dns grid.service grid.namespace grid.by-zone instance zone; do
        variable=AITUTOR_$(printf '%s' "$name" | tr 'a-z.-' 'A-Z__')
        [ -z "${!variable:-}" ] || printf -- '-Daitutor.%s=%s\n' "$name" "${!variable}"
    done
    case ${AITUTOR_GRID_DISCOVERY:-} in
        '') ;;
        tcp)
            printf -- '-Daitutor.grid.tcp=true\n-Daitutor.grid.kubernetes=false\n'
            ;;
        dns)
            [ -n "${AITUTOR_GRID_DNS:-}" ] || { echo "AITUTOR_GRID_DISCOVERY=dns wants a name in AITUTOR_GRID_DNS." >&2; return 1; }
            printf -- '-Daitutor.grid.tcp=false\n-Daitutor.grid.kubernetes=true\n-Daitutor.grid.service=\n'
            ;;
        kubernetes)
            [ -n "${AITUTOR_GRID_SERVICE:-}" ] || { echo "AITUTOR_GRID_DISCOVERY=kubernetes wants a service in AITUTOR_GRID_SERVICE." >&2; return 1; }
            printf -- '-Daitutor.grid.tcp=false\n-Daitutor.grid.kubernetes=true\n-Daitutor.grid.dns=\n'
            ;;
        *)
            echo "AITUTOR_GRID_DISCOVERY must be tcp, dns or kubernetes, not '$AITUTOR_GRID_DISCOVERY'." >&2
            return 1
            ;;
    esac
}
