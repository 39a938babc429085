@E-10
Feature: #VDNS: the DNS servers

  Both servers, as the host wrote them.

  Rule: AT#VDNS shows the value of each of its parameters

    @BV
    Scenario Outline: AT#VDNS shows <line>
      Given the host has set `<setting>`
      When the host issues `AT#VDNS`
      Then among the lines reported is `<line>`

      Examples:
        | id         | covers  | setting                     | line                       |
        | T-3-17.r01 | R-3-076 | AT#DNSSERV1="198.51.100.53" | #DNSSERV1: "198.51.100.53" |
        | T-3-17.r02 | R-3-080 | AT#DNSSERV2="198.51.100.54" | #DNSSERV2: "198.51.100.54" |

  Rule: AT#VDNS reports DNSSERV1 and DNSSERV2, in this order, and answers OK

    @T-3-18.r01 @BV @needs-reset
    Scenario: AT#VDNS after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#VDNS`
      Then the modem reports:
        """
        #DNSSERV1: "0.0.0.0"
        #DNSSERV2: "0.0.0.0"
        """
      And the modem answers `OK`

    @R-3-113 @T-B-09.r03 @T-B-09.r04 @R-B-044 @BV
    Scenario: AT#VDNS with a value of its own in every line
      Given the host has set:
        | AT#DNSSERV1="198.51.100.53" |
        | AT#DNSSERV2="198.51.100.54" |
      When the host issues `AT#VDNS`
      Then the modem reports:
        """
        #DNSSERV1: "198.51.100.53"
        #DNSSERV2: "198.51.100.54"
        """
      And the modem answers `OK`
