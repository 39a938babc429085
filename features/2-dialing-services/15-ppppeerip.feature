@E-10
Feature: #PPPPEERIP: address for the PPP client

  The address that the stack, as PPP server, offers to its client.

  Rule: PPPPEERIP takes an address in dotted notation

    @BV @E-63
    Scenario Outline: PPPPEERIP takes <value>
      Given `AT#PPPPEERIP="203.0.113.77"` is answered `OK`
      When the host issues `AT#PPPPEERIP="<value>"`
      Then the modem answers `OK`
      And `AT#PPPPEERIP?` reads `#PPPPEERIP: "<value>"`

      Examples:
        | id            | value           |
        | R-2-079.plain | 198.51.100.7    |
        | R-2-079.zero  | 0.0.0.0         |
        | R-2-079.ones  | 255.255.255.255 |
        | R-2-079.mixed | 1.20.103.255    |

    # Nothing is said of how an address is checked.
    @BI @E-63
    Scenario Outline: PPPPEERIP is given <value>
      When the host issues `AT#PPPPEERIP="<value>"`
      Then whatever the modem answers is recorded

      Examples:
        | id            | value          |
        | R-2-079.octet | 198.51.100.256 |
        | R-2-079.three | 198.51.100     |
        | R-2-079.name  | ns.example.org |

    @R-2-079.neighbours @BV
    Scenario: Writing PPPPEERIP leaves the parameters beside it alone
      Given the host has set:
        | AT#PPPMYIP="198.51.100.11"    |
        | AT#PPPSERVUN="pppservun.tell" |
      When the host issues `AT#PPPPEERIP="203.0.113.9"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#PPPMYIP?   | #PPPMYIP: "198.51.100.11"    |
        | AT#PPPSERVUN? | #PPPSERVUN: "pppservun.tell" |

  Rule: PPPPEERIP is 0.0.0.0 until the host writes it

    @R-2-080 @BV @needs-reset
    Scenario: PPPPEERIP after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#PPPPEERIP?`
      Then the modem reports `#PPPPEERIP: "0.0.0.0"`
      And the modem answers `OK`

  Rule: PPPPEERIP is read by AT#PPPPEERIP? and shown by AT#VPPP and AT#VALL, between quotes

    For AT#VPPP see 27-vppp.feature.

    @R-2-081.get @BV
    Scenario: PPPPEERIP is read singly
      Given the host has set `AT#PPPPEERIP="198.51.100.12"`
      When the host issues `AT#PPPPEERIP?`
      Then the modem reports `#PPPPEERIP: "198.51.100.12"`
      And the modem answers `OK`

    @R-2-081.vall @BV
    Scenario: AT#VALL shows PPPPEERIP
      Given the host has set `AT#PPPPEERIP="198.51.100.12"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#PPPPEERIP: "198.51.100.12"`
