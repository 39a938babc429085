@E-10
Feature: #VUDP: the UDP parameters

  Everything that a UDP session works with.

  Rule: AT#VUDP shows the value of each of its parameters

    @BV
    Scenario Outline: AT#VUDP shows <line>
      Given the host has set `<setting>`
      When the host issues `AT#VUDP`
      Then among the lines reported is `<line>`

      Examples:
        | id         | covers  | setting                      | line                        |
        | T-6-08.r01 | R-6-003 | AT#UDPPORT=4001              | #UDPPORT: 4001              |
        | T-6-08.r02 | R-6-009 | AT#UDPSERV="udp.example.org" | #UDPSERV: "udp.example.org" |
        | T-6-08.r03 | R-6-014 | AT#UDPTXDELAY=360            | #UDPTXDELAY: 360            |

  Rule: AT#VUDP reports UDPSERV, UDPPORT and UDPTXDELAY, in this order, and answers OK

    @T-6-09.r01 @BV @needs-reset @E-19 @E-21 @E-190
    Scenario: AT#VUDP after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#VUDP`
      Then the modem reports:
        """
        #UDPSERV: ""
        #UDPPORT: 0
        #UDPTXDELAY: 100
        """
      And the modem answers `OK`

    @R-6-038 @BV @E-190
    Scenario: AT#VUDP with a value of its own in every line
      Given the host has set:
        | AT#UDPSERV="udp.example.org" |
        | AT#UDPPORT=4001              |
        | AT#UDPTXDELAY=360            |
      When the host issues `AT#VUDP`
      Then the modem reports:
        """
        #UDPSERV: "udp.example.org"
        #UDPPORT: 4001
        #UDPTXDELAY: 360
        """
      And the modem answers `OK`
