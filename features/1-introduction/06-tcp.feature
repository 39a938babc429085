@E-01 @E-05 @needs-routes
Feature: TCP among the protocols of the stack

  The stack gives the host a TCP socket. For all that can be said of it see chapter 5 and 35-tcp-listening and 37-tcp-connection of
  appendix B.

  Background:
    Given the host has set:
      | AT#DLEMODE=1,1              |
      | AT#TCPSERV=1,"198.51.100.7" |
      | AT#TCPPORT=1,23             |
      | AT#TCPTXDELAY=1,100         |
      | AT#DLEMODE=2,1              |
      | AT#TCPSERV=2,"203.0.113.7"  |
      | AT#TCPPORT=2,23             |
      | AT#TCPTXDELAY=2,100         |
    And the modem is connected over "GPRS"

  Rule: A socket connects, and is connected to

    @T-1-01.r08 @BV @needs-gprs-outcome @E-163 @E-166
    Scenario: The modem connects to a peer
      When the host issues `AT#OTCP=1`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `ping`
      Then the peer receives `ping`
      When the peer sends `pong`
      Then the modem writes within 30 s `pong`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the network has seen:
        | tcp.at | 198.51.100.7:23 |

    @T-1-01.r08.listening @BV @needs-gprs-outcome @needs-listen-address @E-149 @E-159 @E-163 @E-166
    Scenario: A peer connects to the modem
      Given the host issues `AT#LTCPSTART=2`
      And the modem answers `OK`
      When the peer connects to port 23
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer sends `ping`
      Then the modem writes within 30 s `ping`
      When the host writes `pong`
      Then the peer receives `pong`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
